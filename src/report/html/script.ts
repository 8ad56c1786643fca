/** The walk from finding to finding, the keys, and folded parts opened for print. The page is readable without it. */
export const SCRIPT = `
(() => {
  const of = (id) => document.getElementById(id);
  const walk = of('walk');
  const found = [...document.querySelectorAll('.finding')];
  let at = -1;
  const choose = (view) => { const radio = of('view-' + view); if (radio) radio.checked = true; };
  const reveal = (element) => { if (element && element.getClientRects().length === 0) choose('all'); };
  const placeOf = (number) =>
    document.querySelector('.row a.to[href="#finding-' + number + '"]') ||
    document.querySelector('.row a.note[href="#finding-' + number + '"]');
  const show = (index) => {
    if (found.length === 0) return;
    at = (index + found.length) % found.length;
    const place = placeOf(at + 1);
    const row = place && place.closest('.row');
    reveal(row);
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    if (row) row.classList.add('here');
    const target = place || found[at];
    (row || target).scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    of('at').textContent = walk.dataset.at.replace('{number}', at + 1).replace('{total}', found.length);
  };
  if (walk) {
    walk.hidden = false;
    of('next').addEventListener('click', () => show(at + 1));
    of('previous').addEventListener('click', () => show(at < 0 ? -1 : at - 1));
  }
  if (of('keys')) of('keys').hidden = false;
  const views = ['all', 'changes', 'findings', 'clean'];
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('textarea,input:not([type=radio]),select')) return;
    if (event.key === 'n' || event.key === 'j') show(at + 1);
    else if (event.key === 'p' || event.key === 'k') show(at < 0 ? -1 : at - 1);
    else if (views[event.key - 1]) choose(views[event.key - 1]);
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    if (link.dataset.finding) { event.preventDefault(); show(link.dataset.finding - 1); }
    else {
      const aim = of(link.getAttribute('href').slice(1));
      if (aim && aim.matches('details')) aim.open = true;
      reveal(aim);
    }
  });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
})();
`;
