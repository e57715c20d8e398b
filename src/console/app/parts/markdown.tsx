import MarkdownIt from 'markdown-it'

/** Our cards hold no HTML; were there any, it would be shown as text. Only http(s) links become links. */
const markdown = new MarkdownIt('commonmark', { html: false })
const usual = markdown.validateLink.bind(markdown)
markdown.validateLink = url => /^https?:\/\//i.test(url) && usual(url)
markdown.renderer.rules.link_open = (tokens, at, options, _env, self) => {
  tokens[at]?.attrSet('target', '_blank')
  tokens[at]?.attrSet('rel', 'noopener noreferrer')
  return self.renderToken(tokens, at, options)
}

/** The detail of a card, as an EHR would show it. What markdown-it makes with HTML switched off is safe to put in. */
export const Markdown = ({ text }: { readonly text: string }) => (
  <div class="markdown" dangerouslySetInnerHTML={{ __html: markdown.render(text) }} />
)
