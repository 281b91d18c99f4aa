/** 0 公开 1 内部 2 敏感 3 仅限本项目人员. Not for state secrets. */
export const SECRECIES = [0, 1, 2, 3] as const;
/** Who may know a deal. */
export type Secrecy = (typeof SECRECIES)[number];

/** From here on, who is a stranger to a deal sees its code name instead of its name. */
export const MASKED_FROM = 2;
/** From here on, who is a stranger to a deal does not see it at all. */
export const HIDDEN_FROM = 3;
