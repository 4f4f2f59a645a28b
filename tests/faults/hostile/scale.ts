// How many random cases there are: FAULT_CASES is a factor, and "all" stands for ten.
const { FAULT_CASES = '1' } = process.env;

/** @param usual cases where FAULT_CASES says nothing */
export const scaled = (usual: number): number => Math.ceil((FAULT_CASES === 'all' ? 10 : Number(FAULT_CASES)) * usual);
