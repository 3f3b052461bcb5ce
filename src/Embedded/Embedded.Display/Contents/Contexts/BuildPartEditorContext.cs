using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part's editor is being built.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
        => TypePartDefinition = typePartDefinition;

    public ContentTypePartDefinition TypePartDefinition { get; }

    public string? PartLocation { get; set; }
}
