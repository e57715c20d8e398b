import express from 'express'

/** The floor: Express, its JSON parser and a card that is always the same. Nothing we do can be faster than this. */
const card = {
  cards: [
    {
      uuid: '00000000-0000-4000-8000-000000000000',
      summary: 'constant',
      indicator: 'info',
      source: { label: 'floor' },
    },
  ],
}

const app = express()
app.use(express.json({ limit: '5mb' }))
app.post('/cds-services/:id', (_req, res) => {
  res.json(card)
})
app.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))
