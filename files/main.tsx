// The window's start.
export {};
