// Taking back what a run left in the script's stores, for a host that may run an action again from its start.
import type { Machine } from './running';

/** Remembers properties, caches and triggers; the function it returns puts them back. The clock goes on, and locks end with their runs. */
export function checkpoint(machine: Machine): () => void {
  const { uuids } = machine;
  const triggers = [...machine.triggers];
  const properties = [...machine.properties].map(([name, values]) => [name, [...values]] as const);
  const caches = [...machine.caches].map(([name, values]) => [name, [...values]] as const);
  return () => {
    machine.uuids = uuids;
    machine.triggers.splice(0, machine.triggers.length, ...triggers);
    refill(
      machine.properties,
      properties.map(([name, values]) => [name, new Map(values)]),
    );
    refill(
      machine.caches,
      caches.map(([name, values]) => [name, new Map(values)]),
    );
  };
}

function refill<V>(map: Map<string, V>, entries: readonly (readonly [string, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
