import { IsString, Length } from 'class-validator';

export class SimulationDto {
  /** The connection whose EHR login is to expire. */
  @IsString({ message: 'connectionId must be a string.' })
  @Length(1, 128, { message: 'connectionId must be 1 to 128 characters long.' })
  connectionId!: string;
}
