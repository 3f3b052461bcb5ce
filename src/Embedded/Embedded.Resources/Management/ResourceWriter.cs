using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>Writes what a layout asks for at one place.</summary>
internal static class ResourceWriter
{
    public static async Task WriteAsync(IResourceManager manager, IEnumerable<IResourcesTagHelperProcessor> processors, ResourceTagType type, TextWriter writer)
    {
        foreach (var processor in processors)
        {
            await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(type, writer));
        }

        switch (type)
        {
            case ResourceTagType.Meta:
                manager.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                manager.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                manager.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                manager.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript or ResourceTagType.Footer:
                manager.RenderFootScript(writer);
                break;
            case ResourceTagType.Header:
                manager.RenderMeta(writer);
                manager.RenderHeadLink(writer);
                manager.RenderStylesheet(writer);
                manager.RenderHeadScript(writer);
                break;
        }
    }
}
