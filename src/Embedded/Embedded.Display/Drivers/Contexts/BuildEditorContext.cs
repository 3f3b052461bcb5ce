using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>An editor of a model is being built.</summary>
public class BuildEditorContext : BuildShapeContext
{
    public BuildEditorContext(IShape shape, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
    {
        IsNew = isNew;
        HtmlFieldPrefix = htmlFieldPrefix;
    }

    public bool IsNew { get; set; }
}
