export type CardId = string;
