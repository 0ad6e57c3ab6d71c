/** Where `@nestjs/swagger` keeps what its decorators say: fixed strings, the same in its versions 11 and 12. */
export const SWAGGER = {
  operation: 'swagger/apiOperation',
  parameters: 'swagger/apiParameters',
  responses: 'swagger/apiResponse',
  extraModels: 'swagger/apiExtraModels',
  schema: 'swagger/apiSchema',
  tags: 'swagger/apiUseTags',
} as const;
