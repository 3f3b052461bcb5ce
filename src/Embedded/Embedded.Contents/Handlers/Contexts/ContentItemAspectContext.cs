namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Asks the handlers to fill in an aspect of a content item.</summary>
public class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public object Aspect { get; set; } = null!;

    /// <summary>Runs the action when the aspect asked for is a <typeparamref name="TAspect"/>.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action)
        where TAspect : class
    {
        ArgumentNullException.ThrowIfNull(action);
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
