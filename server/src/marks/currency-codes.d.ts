/** The list of ISO 4217 without the package's look-ups, which it declares types for alone. */
declare module 'currency-codes/data' {
  const list: readonly { readonly code: string; readonly currency: string }[];
  export default list;
}
