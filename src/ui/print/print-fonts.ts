// Imported by the layout of the print pages only: screens never load the serif fonts.
import '@fontsource-variable/noto-serif-sc/wght.css'
import './print.css'
