/** Columns that hold JSON, read defensively: people can also write in SharePoint's own screens. */

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text || 'null');
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function arrayIn(text: string | null): unknown[] {
  const value = parsed(text);
  return Array.isArray(value) ? value : [];
}

/** The texts of a JSON array, sorted, without repeats; none for what is no such array. */
export function textsIn(text: string | null): string[] {
  return [...new Set(arrayIn(text).filter((one): one is string => typeof one === 'string' && one !== ''))].sort();
}

/** The whole numbers above 0 of a JSON array, sorted, without repeats. */
export function numbersIn(text: string | null): number[] {
  const numbers = arrayIn(text).filter((one): one is number => Number.isInteger(one) && Number(one) > 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The object of a JSON text; an empty one for what is none. */
export function objectIn(text: string | null): Record<string, unknown> {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
