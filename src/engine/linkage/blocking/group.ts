/** Records in groups: group `g` is `order[starts[g] .. starts[g + 1]]`. */
export interface Groups {
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

/** Groups the records that share a hash other than 0, in order of record; groups of one are left out. */
export const groupByHash = (records: Int32Array, hashes: Int32Array): Groups => {
  let slots = 16;
  while (slots < records.length * 2) slots *= 2;
  const mask = slots - 1;
  const slotHash = new Int32Array(slots);
  const slotGroup = new Int32Array(slots);
  const groupOf = new Int32Array(records.length).fill(-1);
  const sizes = new Int32Array(records.length);
  let groups = 0;
  for (let i = 0; i < records.length; i += 1) {
    const hash = hashes[i] ?? 0;
    if (hash === 0) continue;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
    for (slot &= mask; slotHash[slot] !== 0 && slotHash[slot] !== hash; slot = (slot + 1) & mask);
    if (slotHash[slot] === 0) {
      slotHash[slot] = hash;
      slotGroup[slot] = groups;
      groups += 1;
    }
    const group = slotGroup[slot] ?? 0;
    groupOf[i] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return gathered(records, groupOf, sizes.subarray(0, groups));
};

const gathered = (records: Int32Array, groupOf: Int32Array, sizes: Int32Array): Groups => {
  const place = new Int32Array(sizes.length);
  const starts: number[] = [0];
  let total = 0;
  for (let group = 0; group < sizes.length; group += 1) {
    const size = sizes[group] ?? 0;
    place[group] = size < 2 ? -1 : total;
    if (size < 2) continue;
    total += size;
    starts.push(total);
  }
  const order = new Int32Array(total);
  for (let i = 0; i < records.length; i += 1) {
    const group = groupOf[i] ?? -1;
    if (group === -1) continue;
    const at = place[group] ?? -1;
    if (at === -1) continue;
    order[at] = records[i] ?? 0;
    place[group] = at + 1;
  }
  return { order, starts: Int32Array.from(starts) };
};

/** Pairs within a group of a size. */
export const pairsIn = (size: number): number => (size * (size - 1)) / 2;
