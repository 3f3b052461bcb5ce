using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Passes every event of a content item on to its parts in the order of the type's definition, and from each part to its fields.</summary>
internal sealed class ContentPartHandlerCoordinator : ContentHandlerBase
{
    private readonly IContentPartHandlerResolver _partHandlers;
    private readonly IContentFieldHandlerResolver _fieldHandlers;
    private readonly ITypeActivatorFactory<ContentPart> _partFactory;
    private readonly ITypeActivatorFactory<ContentField> _fieldFactory;
    private readonly IContentDefinitionManager _definitions;

    public ContentPartHandlerCoordinator(
        IContentPartHandlerResolver contentPartHandlerResolver,
        IContentFieldHandlerResolver contentFieldHandlerResolver,
        ITypeActivatorFactory<ContentPart> contentPartFactory,
        ITypeActivatorFactory<ContentField> contentFieldFactory,
        IContentDefinitionManager contentDefinitionManager)
    {
        _partHandlers = contentPartHandlerResolver;
        _fieldHandlers = contentFieldHandlerResolver;
        _partFactory = contentPartFactory;
        _fieldFactory = contentFieldFactory;
        _definitions = contentDefinitionManager;
    }

    public override Task ActivatingAsync(ActivatingContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.ActivatingAsync(context, part),
            () => new ActivatingContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.ActivatingAsync(fieldContext, field), create: true);

    public override Task ActivatedAsync(ActivatedContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.ActivatedAsync(context, part),
            () => new ActivatedContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.ActivatedAsync(fieldContext, field));

    public override Task InitializingAsync(InitializingContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.InitializingAsync(context, part),
            () => new InitializingContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.InitializingAsync(fieldContext, field));

    public override Task InitializedAsync(InitializingContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.InitializedAsync(context, part),
            () => new InitializingContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.InitializedAsync(fieldContext, field));

    public override Task CreatingAsync(CreateContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.CreatingAsync(context, part),
            () => new CreateContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.CreatingAsync(fieldContext, field));

    public override Task CreatedAsync(CreateContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.CreatedAsync(context, part),
            () => new CreateContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.CreatedAsync(fieldContext, field));

    public override async Task LoadingAsync(LoadContentContext context)
    {
        var parts = await GetPartsAsync(context.ContentItem);
        context.ContentItem.ReadAll = () =>
        {
            foreach (var part in parts)
            {
                GetPart(context.ContentItem, part);
            }
        };
        await InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.LoadingAsync(context, part),
            () => new LoadContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.LoadingAsync(fieldContext, field),
            isConcerned: LoadListeners.HearsLoading);
    }

    public override Task LoadedAsync(LoadContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.LoadedAsync(context, part),
            () => new LoadContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.LoadedAsync(fieldContext, field),
            isConcerned: LoadListeners.HearsLoaded);

    public override Task ImportingAsync(ImportContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.ImportingAsync(context, part),
            () => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
            (handler, fieldContext, field) => handler.ImportingAsync(fieldContext, field));

    public override Task ImportedAsync(ImportContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.ImportedAsync(context, part),
            () => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
            (handler, fieldContext, field) => handler.ImportedAsync(fieldContext, field));

    public override Task UpdatingAsync(UpdateContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.UpdatingAsync(context, part),
            () => new UpdateContentFieldContext(context.ContentItem) { UpdatingItem = context.UpdatingItem },
            (handler, fieldContext, field) => handler.UpdatingAsync(fieldContext, field));

    public override Task UpdatedAsync(UpdateContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.UpdatedAsync(context, part),
            () => new UpdateContentFieldContext(context.ContentItem) { UpdatingItem = context.UpdatingItem },
            (handler, fieldContext, field) => handler.UpdatedAsync(fieldContext, field));

    public override Task DraftSavingAsync(SaveDraftContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.DraftSavingAsync(context, part),
            () => new SaveDraftContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.DraftSavingAsync(fieldContext, field));

    public override Task DraftSavedAsync(SaveDraftContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.DraftSavedAsync(context, part),
            () => new SaveDraftContentFieldContext(context.ContentItem),
            (handler, fieldContext, field) => handler.DraftSavedAsync(fieldContext, field));

    public override Task RemovingAsync(RemoveContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.RemovingAsync(context, part),
            () => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
            (handler, fieldContext, field) => handler.RemovingAsync(fieldContext, field));

    public override Task RemovedAsync(RemoveContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.RemovedAsync(context, part),
            () => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
            (handler, fieldContext, field) => handler.RemovedAsync(fieldContext, field));

    public override Task CloningAsync(CloneContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.CloningAsync(context, part),
            () => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
            (handler, fieldContext, field) => handler.CloningAsync(fieldContext, field));

    public override Task ClonedAsync(CloneContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.ClonedAsync(context, part),
            () => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
            (handler, fieldContext, field) => handler.ClonedAsync(fieldContext, field));

    public override Task PublishingAsync(PublishContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.PublishingAsync(context, part),
            () => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem },
            async (handler, fieldContext, field) =>
            {
                await handler.PublishingAsync(fieldContext, field);
                context.Cancel |= fieldContext.Cancel;
            });

    public override Task PublishedAsync(PublishContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.PublishedAsync(context, part),
            () => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem },
            async (handler, fieldContext, field) =>
            {
                await handler.PublishedAsync(fieldContext, field);
                context.Cancel |= fieldContext.Cancel;
            });

    public override Task UnpublishingAsync(PublishContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.UnpublishingAsync(context, part),
            () => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem },
            async (handler, fieldContext, field) =>
            {
                await handler.UnpublishingAsync(fieldContext, field);
                context.Cancel |= fieldContext.Cancel;
            });

    public override Task UnpublishedAsync(PublishContentContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.UnpublishedAsync(context, part),
            () => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem },
            async (handler, fieldContext, field) =>
            {
                await handler.UnpublishedAsync(fieldContext, field);
                context.Cancel |= fieldContext.Cancel;
            });

    public override Task ValidatingAsync(ValidateContentContext context)
        => ValidateAsync(
            context,
            (handler, partContext, part) => handler.ValidatingAsync(partContext, part),
            (handler, fieldContext, field) => handler.ValidatingAsync(fieldContext, field));

    public override Task ValidatedAsync(ValidateContentContext context)
        => ValidateAsync(
            context,
            (handler, partContext, part) => handler.ValidatedAsync(partContext, part),
            (handler, fieldContext, field) => handler.ValidatedAsync(fieldContext, field));

    public override Task VersioningAsync(VersionContentContext context)
        => VersionAsync(
            context,
            (handler, existing, building) => handler.VersioningAsync(context, existing, building),
            (handler, fieldContext, existing, building) => handler.VersioningAsync(fieldContext, existing, building));

    public override Task VersionedAsync(VersionContentContext context)
        => VersionAsync(
            context,
            (handler, existing, building) => handler.VersionedAsync(context, existing, building),
            (handler, fieldContext, existing, building) => handler.VersionedAsync(fieldContext, existing, building));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => InvokeAsync(
            context.ContentItem,
            (handler, part) => handler.GetContentItemAspectAsync(context, part),
            () => new LoadContentFieldContext(context.ContentItem),
            (handler, _, field) => handler.GetContentItemAspectAsync(context, field));

    private async Task<IEnumerable<ContentTypePartDefinition>> GetPartsAsync(ContentItem contentItem)
        => (await _definitions.GetTypeDefinitionAsync(contentItem.ContentType))?.Parts ?? [];

    private ContentPart? GetPart(ContentItem contentItem, ContentTypePartDefinition definition)
        => (ContentPart?)contentItem.Get(_partFactory.GetTypeActivator(definition.PartDefinition.Name).Type, definition.Name);

    private ContentField? GetField(ContentPart part, ContentPartFieldDefinition definition)
        => (ContentField?)part.Get(_fieldFactory.GetTypeActivator(definition.FieldDefinition.Name).Type, definition.Name);

    private bool HasListener(ContentTypePartDefinition definition, Func<IContentPartHandler, bool> isConcerned)
        => _partHandlers.GetHandlers(definition.PartDefinition.Name).Any(isConcerned)
            || definition.PartDefinition.Fields.Any(field => _fieldHandlers.GetHandlers(field.FieldDefinition.Name).Count > 0);

    private async Task InvokeAsync<TFieldContext>(
        ContentItem contentItem,
        Func<IContentPartHandler, ContentPart, Task> invokePart,
        Func<TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> invokeField,
        bool create = false,
        Func<IContentPartHandler, bool>? isConcerned = null)
        where TFieldContext : ContentFieldContextBase
    {
        foreach (var partDefinition in await GetPartsAsync(contentItem))
        {
            if (isConcerned is not null && !HasListener(partDefinition, isConcerned))
            {
                continue;
            }

            var part = GetPart(contentItem, partDefinition);
            if (part is null)
            {
                if (!create)
                {
                    continue;
                }

                part = _partFactory.GetTypeActivator(partDefinition.PartDefinition.Name).CreateInstance();
                contentItem.Weld(partDefinition.Name, part);
            }

            foreach (var handler in _partHandlers.GetHandlers(partDefinition.PartDefinition.Name))
            {
                await invokePart(handler, part);
            }

            foreach (var fieldDefinition in partDefinition.PartDefinition.Fields)
            {
                var handlers = _fieldHandlers.GetHandlers(fieldDefinition.FieldDefinition.Name);
                if (handlers.Count == 0 && !create)
                {
                    continue;
                }

                var field = GetField(part, fieldDefinition);
                if (field is null)
                {
                    if (!create)
                    {
                        continue;
                    }

                    field = _fieldFactory.GetTypeActivator(fieldDefinition.FieldDefinition.Name).CreateInstance();
                    part.Weld(fieldDefinition.Name, field);
                }

                foreach (var handler in handlers)
                {
                    var fieldContext = createFieldContext();
                    fieldContext.ContentPartFieldDefinition = fieldDefinition;
                    fieldContext.PartName = partDefinition.Name;
                    await invokeField(handler, fieldContext, field);
                }
            }
        }
    }

    private async Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentPartContext, ContentPart, Task> invokePart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> invokeField)
    {
        foreach (var partDefinition in await GetPartsAsync(context.ContentItem))
        {
            if (GetPart(context.ContentItem, partDefinition) is not { } part)
            {
                continue;
            }

            foreach (var handler in _partHandlers.GetHandlers(partDefinition.PartDefinition.Name))
            {
                var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = partDefinition };
                await invokePart(handler, partContext, part);
                Collect(context, partContext.ContentValidateResult);
            }

            foreach (var fieldDefinition in partDefinition.PartDefinition.Fields)
            {
                var handlers = _fieldHandlers.GetHandlers(fieldDefinition.FieldDefinition.Name);
                if (handlers.Count == 0 || GetField(part, fieldDefinition) is not { } field)
                {
                    continue;
                }

                foreach (var handler in handlers)
                {
                    var fieldContext = new ValidateContentFieldContext(context.ContentItem)
                    {
                        ContentPartFieldDefinition = fieldDefinition,
                        PartName = partDefinition.Name,
                    };
                    await invokeField(handler, fieldContext, field);
                    Collect(context, fieldContext.ContentValidateResult);
                }
            }
        }
    }

    private async Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, ContentPart, ContentPart, Task> invokePart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> invokeField)
    {
        foreach (var partDefinition in await GetPartsAsync(context.ContentItem))
        {
            if (GetPart(context.ContentItem, partDefinition) is not { } existing
                || GetPart(context.BuildingContentItem, partDefinition) is not { } building)
            {
                continue;
            }

            foreach (var handler in _partHandlers.GetHandlers(partDefinition.PartDefinition.Name))
            {
                await invokePart(handler, existing, building);
            }

            foreach (var fieldDefinition in partDefinition.PartDefinition.Fields)
            {
                var handlers = _fieldHandlers.GetHandlers(fieldDefinition.FieldDefinition.Name);
                if (handlers.Count == 0
                    || GetField(existing, fieldDefinition) is not { } existingField
                    || GetField(building, fieldDefinition) is not { } buildingField)
                {
                    continue;
                }

                foreach (var handler in handlers)
                {
                    var fieldContext = new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)
                    {
                        ContentPartFieldDefinition = fieldDefinition,
                        PartName = partDefinition.Name,
                    };
                    await invokeField(handler, fieldContext, existingField, buildingField);
                }
            }
        }
    }

    private static void Collect(ValidateContentContext context, ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            context.ContentValidateResult.Fail(error);
        }
    }
}
