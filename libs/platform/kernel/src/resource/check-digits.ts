/** Weights of the 17 digits before the check character, GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Check characters by the weighted sum modulo 11 (ISO 7064 MOD 11-2). */
const CHECK_CHARACTERS = '10X98765432';

/** Is this a resident identity number (GB 11643-1999): 18 places, a day that exists, the right check character? */
export function isCitizenId(value: string): boolean {
  const [, year, month, day] = /^[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dX]$/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (born.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return CHECK_CHARACTERS[sum % 11] === value[17];
}

/** Is this the number of a bank card: 12 to 19 digits with the check digit of ISO/IEC 7812-1 (Luhn)? */
export function isBankCard(value: string): boolean {
  if (!/^\d{12,19}$/.test(value)) return false;
  const sum = [...value].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
