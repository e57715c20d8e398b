import { readFileSync } from 'node:fs'
import { curated } from '#test/curated'

/** A list made up for the tests: our own table holds no row until a hospital loads the societies' list. */
const list = readFileSync(new URL('society-list.csv', import.meta.url), 'utf8')
const people = ['佐藤花子', '鈴木一郎']

/** Our tables with the row for capivasertib signed by two people, beside one for fulvestrant that nobody has. */
export const signedTables = curated('society-uses', list, ['TEST-BREAST-PIK3CA-CAP'], people)
/** The same before anybody has signed. */
export const unsignedTables = curated('society-uses', list, [], people)
