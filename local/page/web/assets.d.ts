// Files that the bundler takes in as text or leaves beside the page.
declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';
