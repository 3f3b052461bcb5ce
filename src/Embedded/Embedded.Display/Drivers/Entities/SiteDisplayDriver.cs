using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver of one section of the site's settings, on the page of one group.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : class, new()
{
    protected SiteDisplayDriver()
    {
    }

    /// <summary>The group on whose page the section is edited.</summary>
    protected abstract string SettingsGroupId { get; }

    public sealed override Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
        => IsAsked(context) ? base.EditAsync(site, context) : Task.FromResult<IDisplayResult?>(null);

    public sealed override Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
        => IsAsked(context) ? base.UpdateAsync(site, context) : Task.FromResult<IDisplayResult?>(null);

    public sealed override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
        => base.Factory(shapeType, shapeBuilder, initializeAsync).OnGroup(SettingsGroupId);

    private bool IsAsked(BuildEditorContext context) => string.Equals(context.GroupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
