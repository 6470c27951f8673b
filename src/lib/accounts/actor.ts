/** Who does something: a person of the staff, or a part of the product acting by itself. */
export type Actor = { name: string };
