import { IsOptional, IsString, IsUrl, Length, Matches, MaxLength } from 'class-validator';

const text = { message: 'must be a string' };
const visible = { message: 'must be 1 to 128 characters without control characters' };
const token = { message: 'must be 1 to 1024 visible ASCII characters' };
const recordId = { message: 'must be an id of this API' };

/** Body of `POST /cobalt/link/token`. */
export class LinkTokenBody {
  @IsOptional()
  @Matches(/^[^\p{Cc}]{1,128}$/u, visible)
  emrName?: string = undefined;

  @IsOptional()
  @MaxLength(512, { message: 'must be at most 512 characters long' })
  @IsUrl(
    { protocols: ['https', 'http'], require_protocol: true },
    { message: 'must be an http or https URL' },
  )
  emrInstanceDomain?: string = undefined;

  @IsOptional()
  @Length(1, 64, recordId)
  @IsString(recordId)
  connectionId?: string = undefined;

  @IsOptional()
  @IsString(text)
  returnUrl?: string = undefined;
}

/** Body of `POST /cobalt/link/exchange`. */
export class ExchangeBody {
  @Length(1, 64, recordId)
  @IsString({ message: 'is required: the id that the link token came with' })
  sessionId: string = undefined as unknown as string;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,1024}$/u, token)
  publicToken?: string = undefined;
}
