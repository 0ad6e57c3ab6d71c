import { IsJWT } from 'class-validator';

export class TokenSignInDto {
  /** A token of the app's own issuer. */
  @IsJWT({ message: 'token must be a JWT.' })
  token!: string;
}
