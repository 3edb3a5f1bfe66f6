/** One measured figure beside its budget; a figure without a budget is only told. */
export interface Figure {
  what: string;
  value: number;
  unit: 'KB gzip' | 'requests' | 'rows' | 'ratio' | 'ms';
  /** Where there is no budget the figure is printed and judged by nobody: times depend on the machine. */
  budget?: number;
  note?: string;
}

const digits = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(1));

/** Prints the figures as a table. Answers how many are over their budget. */
export function report(title: string, figures: readonly Figure[]): number {
  const over = figures.filter((figure) => figure.budget !== undefined && figure.value > figure.budget);
  console.log(`\n${title}`);
  for (const figure of figures) {
    const mark = figure.budget === undefined ? '  ' : over.includes(figure) ? '!!' : 'ok';
    const budget = figure.budget === undefined ? '' : ` (budget ${digits(figure.budget)})`;
    console.log(`  ${mark} ${figure.what}: ${digits(figure.value)} ${figure.unit}${budget}${figure.note ? `, ${figure.note}` : ''}`);
  }
  return over.length;
}
