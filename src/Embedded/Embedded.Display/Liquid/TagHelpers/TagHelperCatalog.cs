using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Embedded.Display.Liquid.TagHelpers;

/// <summary>The tag helpers of MVC and of the enabled features.</summary>
internal sealed class TagHelperCatalog(ApplicationPartManager parts)
{
    private static readonly ConcurrentDictionary<Type, TagHelperEntry> s_entries = new();

    private readonly Lazy<TagHelperEntry[]> _entries = new(() =>
    [
        .. parts.ApplicationParts.OfType<IApplicationPartTypeProvider>().SelectMany(part => part.Types)
            .Concat(typeof(AnchorTagHelper).Assembly.ExportedTypes)
            .Where(type => type.IsClass && !type.IsAbstract && type.IsPublic && !type.IsGenericType && type.IsAssignableTo(typeof(ITagHelper)))
            .Distinct()
            .Select(type => s_entries.GetOrAdd(type, found => new TagHelperEntry(found))),
    ]);

    /// <summary>The first that stands for an element of that name with such arguments, as Orchard chooses; null where none does.</summary>
    public TagHelperEntry? Find(string name, IEnumerable<string> arguments) => Array.Find(_entries.Value, entry => entry.Matches(name, arguments));
}
