/** Text of a file, put into the bundle. */
declare module '*.xml' {
  const text: string;
  export default text;
}

declare module '*.css';
