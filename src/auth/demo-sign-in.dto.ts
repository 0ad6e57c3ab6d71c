import { IsString, Length } from 'class-validator';

export class DemoSignInDto {
  /** The id of one of the demo's users. */
  @IsString({ message: 'userId must be a string.' })
  @Length(1, 128, { message: 'userId must be 1 to 128 characters long.' })
  userId!: string;
}
