/** Whether a row that names tumor groups, with exceptions, covers a tumor of these groups. Ids of terminology/tumors.yaml. */
export const covers = (
  row: { readonly tumors: readonly string[]; readonly except: readonly string[] },
  groups: readonly string[],
): boolean => row.tumors.some(id => groups.includes(id)) && !row.except.some(id => groups.includes(id))
