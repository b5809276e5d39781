// Imported by the layout of the print pages only: screens never load the serif fonts.
import '@fontsource/noto-serif-sc/400.css'
import '@fontsource/noto-serif-sc/700.css'
import './print.css'
import './forms.css'
