/** The article of another page of this site, as elements of this one. */
globalThis.articleOf = async (path) => {
  const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  const article = page.querySelector('.TRS_Editor, #zoom');
  return { title: page.title, article: document.importNode(article, true) };
};
