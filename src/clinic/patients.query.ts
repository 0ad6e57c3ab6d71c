import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const asWholeNumber = ({ value }: { value: unknown }) =>
  typeof value === 'string' && /^-?\d{1,15}$/u.test(value) ? Number(value) : value;

/** Which page of the patient list. */
export class PatientsQuery {
  /** From 1. */
  @IsOptional()
  @Transform(asWholeNumber)
  @Max(1_000_000, { message: 'page must be at most 1000000.' })
  @Min(1, { message: 'page must be at least 1.' })
  @IsInt({ message: 'page must be a whole number.' })
  page?: number;

  /** From 1 to 100. */
  @IsOptional()
  @Transform(asWholeNumber)
  @Max(100, { message: 'pageSize must be at most 100.' })
  @Min(1, { message: 'pageSize must be at least 1.' })
  @IsInt({ message: 'pageSize must be a whole number.' })
  pageSize?: number;
}
