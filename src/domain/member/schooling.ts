/**
 * Schooling is written freely (「初二」「中职」); these are patterns for PostgreSQL and JavaScript alike. Behind or before
 * compulsory school: 学前, 高中 and above (非义务教育).
 */
export const upperSecondary = '高中|高[一二三]|中职|中专|职高|职中|技校|技工|技师|大专|高职|专科|本科|大学|大[一二三四五]|研究生|硕士|博士'
export const beyondCompulsory = `学前|幼儿|${upperSecondary}`
