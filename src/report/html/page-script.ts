/**
 * Runs in the page: tells what a mark stands for where it is pointed at or
 * focused, leads from mark to mark with the arrow keys, and lets escape close it.
 */
export const PAGE_SCRIPT = `
for (const plot of document.querySelectorAll('.plot')) {
  const marks = [...plot.querySelectorAll('[data-mark]')];
  if (marks.length === 0) continue;
  const tip = plot.appendChild(document.createElement('div'));
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  const show = (mark) => {
    const [name, ...lines] = mark.getAttribute('aria-label').split('; ');
    const strong = document.createElement('strong');
    strong.textContent = name;
    const spans = lines.map((line) => {
      const span = document.createElement('span');
      span.textContent = line;
      return span;
    });
    tip.replaceChildren(strong, ...spans);
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const frame = plot.getBoundingClientRect();
    const left = Math.min(box.right - frame.left + 8, frame.width - tip.offsetWidth - 8);
    tip.style.left = Math.max(4, left) + plot.scrollLeft + 'px';
    tip.style.top = Math.max(4, Math.min(box.top - frame.top, frame.height - tip.offsetHeight - 4)) + 'px';
  };
  const hide = () => { tip.hidden = true; };
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const to = (mark) => {
    for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    mark.focus();
  };
  plot.addEventListener('mouseover', (event) => {
    const mark = event.target.closest('[data-mark]');
    if (mark) show(mark);
  });
  plot.addEventListener('mouseleave', hide);
  plot.addEventListener('focusin', (event) => event.target.closest('[data-mark]') && show(event.target));
  plot.addEventListener('focusout', hide);
  plot.addEventListener('keydown', (event) => {
    const at = marks.indexOf(event.target);
    if (event.key === 'Escape') hide();
    if (at < 0) return;
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : at + (step[event.key] ?? NaN);
    if (!marks[next]) return;
    event.preventDefault();
    to(marks[next]);
  });
}
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') for (const tip of document.querySelectorAll('.tip')) tip.hidden = true;
});
`;
