// Reads the test articles again and again for some seconds with a library that
// does less than Mahdar, and prints the megabytes a second.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [, , which, file, folder] = process.argv
const require = createRequire(folder + '/')
const texts = readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((a) => a.id.startsWith('en-')).map((a) => a.text)
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0)

const readers = {
  // tokens, sentences, part of speech
  wink() {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    const its = nlp.its
    return (t) => nlp.readDoc(t).tokens().out(its.pos).length
  },
  // people, places, organisations
  compromise() {
    const nlp = require('compromise')
    return (t) => { const d = nlp(t); return d.people().out('array').length + d.places().out('array').length + d.organizations().out('array').length }
  },
}

const read = readers[which]()
const warm = Date.now()
do { for (const t of texts) read(t) } while (Date.now() - warm < 2000)
const start = process.hrtime.bigint()
let n = 0, sum = 0
do { for (const t of texts) sum += read(t); n += bytes } while (process.hrtime.bigint() - start < 5e9)
if (sum === 0) throw new Error('it found nothing')
console.log((n / (Number(process.hrtime.bigint() - start) / 1e9) / 1e6).toFixed(3))
