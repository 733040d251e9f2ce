/** A file's text as a module, as the build and the tests have it. */
declare module "*?raw" {
  const text: string;
  export default text;
}
