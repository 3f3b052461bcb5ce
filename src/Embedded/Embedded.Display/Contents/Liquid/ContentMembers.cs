using Embedded.Display.Liquid.Tags;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;

namespace Embedded.Display.Contents.Liquid;

/// <summary>
/// The Liquid object <c>Content</c>: items by handle (<c>Content["alias:main-menu"]</c>), identifier, version, alias and
/// path; <c>Content.Latest</c> finds drafts as well.
/// </summary>
internal static class ContentMembers
{
    public static void Register(TemplateOptions options)
    {
        options.Scope.SetValue("Content", new ObjectValue(new LiquidContentAccessor()));
        options.MemberAccessStrategy.Register<LiquidContentAccessor, FluidValue>((_, name, context) => FindAsync(name, (LiquidTemplateContext)context));
        options.MemberAccessStrategy.Register<ContentTypeDefinition>("Name", "DisplayName", "Settings");
        options.MemberAccessStrategy.Register<ContentPartDefinition>("Name", "Settings");
        options.MemberAccessStrategy.Register<ContentTypePartDefinition>("Name", "Settings", "PartDefinition", "ContentTypeDefinition");
        options.MemberAccessStrategy.Register<ContentFieldDefinition>("Name");
        options.MemberAccessStrategy.Register<ContentPartFieldDefinition>("Name", "Settings", "FieldDefinition", "PartDefinition", "ContentTypePartDefinition");
    }

    private static Task<FluidValue> FindAsync(string name, LiquidTemplateContext context) => name switch
    {
        "ContentItemId" => Accessor(context, static (id, rendering) => ByIdAsync(id, VersionOptions.Published, rendering)),
        "ContentItemVersionId" => Accessor(context, static async (id, rendering) => Value(await rendering.Service<IContentManager>().GetVersionAsync(id), rendering)),
        "Latest" => Accessor(context, static (handle, rendering) => ByHandleAsync(handle, VersionOptions.Latest, rendering)),
        "Alias" => Accessor(context, static (alias, rendering) => ByHandleAsync("alias:" + alias, VersionOptions.Published, rendering)),
        "Slug" => Accessor(context, static (path, rendering) => ByHandleAsync("slug:" + path, VersionOptions.Published, rendering)),
        _ => ByHandleAsync(name, VersionOptions.Published, context),
    };

    private static Task<FluidValue> Accessor(LiquidTemplateContext context, Func<string, LiquidTemplateContext, Task<FluidValue>> find)
        => Task.FromResult<FluidValue>(new ObjectValue(new LiquidPropertyAccessor(context, find)));

    private static async Task<FluidValue> ByHandleAsync(string handle, VersionOptions version, LiquidTemplateContext context)
        => await context.Service<IContentHandleManager>().GetContentItemIdAsync(handle) is { Length: > 0 } id
            ? await ByIdAsync(id, version, context)
            : NilValue.Instance;

    private static async Task<FluidValue> ByIdAsync(string id, VersionOptions version, LiquidTemplateContext context)
        => string.IsNullOrEmpty(id) ? NilValue.Instance : Value(await context.Service<IContentManager>().GetAsync(id, version), context);

    private static FluidValue Value(ContentItem? item, LiquidTemplateContext context) => FluidValue.Create(item, context.Options);
}
