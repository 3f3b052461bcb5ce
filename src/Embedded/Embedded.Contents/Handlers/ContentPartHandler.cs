namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A content part handler that does nothing: override the events of interest.</summary>
public abstract class ContentPartHandler<TPart> : IContentPartHandler
    where TPart : ContentPart, new()
{
    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part)
        => part is TPart typed ? ActivatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part)
        => part is TPart typed ? ActivatedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part)
        => part is TPart typed ? InitializingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part)
        => part is TPart typed ? InitializedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part)
        => part is TPart typed ? CreatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part)
        => part is TPart typed ? CreatedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part)
        => part is TPart typed ? LoadingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part)
        => part is TPart typed ? LoadedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part)
        => part is TPart typed ? ImportingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part)
        => part is TPart typed ? ImportedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part)
        => part is TPart typed ? UpdatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part)
        => part is TPart typed ? UpdatedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part)
        => part is not TPart typed
            ? Task.CompletedTask
            : context is ValidateContentPartContext partContext
                ? ValidatingAsync(partContext, typed)
                : ValidatingAsync(context, typed);

    Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part)
        => part is not TPart typed
            ? Task.CompletedTask
            : context is ValidateContentPartContext partContext
                ? ValidatedAsync(partContext, typed)
                : ValidatedAsync(context, typed);

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building)
        => existing is TPart typedExisting && building is TPart typedBuilding ? VersioningAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building)
        => existing is TPart typedExisting && building is TPart typedBuilding ? VersionedAsync(context, typedExisting, typedBuilding) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part)
        => part is TPart typed ? DraftSavingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part)
        => part is TPart typed ? DraftSavedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? PublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? PublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? UnpublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? UnpublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part)
        => part is TPart typed ? RemovingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part)
        => part is TPart typed ? RemovedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part)
        => part is TPart typed ? CloningAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part)
        => part is TPart typed ? ClonedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part)
        => part is TPart typed ? GetContentItemAspectAsync(context, typed) : Task.CompletedTask;

    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => ValidatingAsync((ValidateContentContext)context, part);

    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => ValidatedAsync((ValidateContentContext)context, part);

    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;
}
