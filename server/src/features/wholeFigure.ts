import type { Analysis } from '../corpus/analyse.js';
import type { Mark } from '../marks/mark.js';

/** The figure that a mark is: the range where it is one end of one ("$52" of "$52–79 billion"), else the mark itself. */
export function wholeFigure(mark: Mark, { claims }: Analysis): Mark {
  if (mark.type !== 'quantity') return mark;
  const whole = claims.find(({ figure }) => {
    return figure.type === 'quantity' && figure.span.start <= mark.span.start && mark.span.end <= figure.span.end;
  });
  return whole?.figure ?? mark;
}
