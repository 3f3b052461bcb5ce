using Fluid.Values;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Contents.Liquid;

/// <summary>The list that a filter is given: an item or its identifier.</summary>
internal static class ListId
{
    public static string? Of(FluidValue input) => input.ToObjectValue() is IContent { ContentItem: { } item } ? item.ContentItemId : input.ToStringValue();
}
