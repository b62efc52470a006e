/**
 * The notes of ExcelApi 1.18, as the client library of Excel has them: the one from npm ends at 1.15. They speak through that
 * library's own objects, so that what reaches the host are its requests.
 */
export function withNotes(excel: typeof Excel): void {
  const library = OfficeExtension as unknown as Library;
  const { BatchApiHelper: make, ClientObject } = library;

  class Note extends ClientObject {
    private text: string | undefined;

    get content(): string {
      return this.text!;
    }
    set content(text: string) {
      this.text = text;
      make.invokeSetProperty(this, 'Content', text, 0);
    }
    load(properties: string): void {
      this.context.load(this, properties);
    }
    override _handleResult(result: { readonly Content?: string } | null): void {
      super._handleResult(result);
      if (result?.Content !== undefined) this.text = result.Content;
    }
  }

  class Notes extends ClientObject {
    add(cell: string, content: string): object {
      return make.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
    getItem(cell: string): object {
      return make.createIndexerObject(Note, this, [cell]);
    }
    getItemOrNullObject(cell: string): object {
      return make.createMethodObject(Note, this, 'GetItemOrNullObject', 1, [cell], false, false, null, 4);
    }
  }

  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    get(this: object) {
      return make.createPropertyObject(Notes, this, 'Notes', true, 4);
    },
  });
}

type Made = new (context: Excel.RequestContext, path: object) => object;

/** What the library builds its own objects with. */
interface Library {
  readonly ClientObject: new (
    context: Excel.RequestContext,
    path: object,
  ) => {
    readonly context: Excel.RequestContext & { load(of: object, properties: string): void };
    _handleResult(result: unknown): void;
  };
  readonly BatchApiHelper: {
    invokeSetProperty(of: object, property: string, value: unknown, flags: number): void;
    createPropertyObject(type: Made, of: object, property: string, isCollection: boolean, flags: number): object;
    createIndexerObject(type: Made, of: object, by: readonly unknown[]): object;
    createMethodObject(
      type: Made,
      of: object,
      method: string,
      operation: number,
      given: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      byId: null,
      flags: number,
    ): object;
  };
}
