/** Whether an attribute says yes (XML Schema, boolean); without one it does not. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
