import { describeSeeds } from '../support/with-seeds';

describeSeeds((ask) => {
  it.each([
    ['coalition', 'likvardig-utbildning', 'coalitions'],
    ['organisation', 'skolverket', 'organisations'],
    ['person', 'bjorn-astrand', 'people'],
  ])('tells where the events of a %s can be subscribed to', async (field, slug, collection) => {
    const { data } = await ask(`{ ${field}(slug: "${slug}") { feeds { html ics webcal atom json } } }`);
    const address = `samverkan.example/feeds/${collection}/${slug}`;
    expect(data[field].feeds).toEqual({
      html: `https://${address}`,
      ics: `https://${address}.ics`,
      webcal: `webcal://${address}.ics`,
      atom: `https://${address}.atom`,
      json: `https://${address}.json`,
    });
  });

  it('gives the line to embed, with a link in the language that was asked for', async () => {
    const { data } = await ask('{ coalition(slug: "likvardig-utbildning") { feeds(language: EN) { atom embed } } }');
    const { atom, embed } = data.coalition.feeds;
    expect(atom).toBe('https://samverkan.example/feeds/coalitions/likvardig-utbildning.atom?lang=en');
    expect(embed).toContain('<script async src="https://samverkan.example/embed/v1.js"></script>');
    expect(embed).toContain('source="coalitions/likvardig-utbildning"');
    expect(embed).toContain('lang="en"');
    expect(embed).toContain('href="https://samverkan.example/feeds/coalitions/likvardig-utbildning?lang=en"');
  });
});
