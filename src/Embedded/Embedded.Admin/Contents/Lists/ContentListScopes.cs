using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents.Lists;

/// <summary>Finds out what a list holds for its reader and what its address asks for, alike for its page and for what is done with the whole of it.</summary>
internal sealed class ContentListScopes(IContentDefinitionManager definitions, ContentListing listing, ListTerms terms, ListOwners owners)
{
    /// <summary>The list of a type or, without one, of all types; null where there is no such list.</summary>
    public async Task<ContentListScope?> OfAsync(string? contentType)
    {
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => string.IsNullOrEmpty(contentType) ? type.IsListable() : type.Name == contentType)
            .ToArray();
        if (types.Length == 0)
        {
            return null;
        }

        var single = string.IsNullOrEmpty(contentType) ? null : types[0];
        var access = await listing.AccessAsync(types);

        return new(single, types, access, single is null || access.IsEmpty ? [] : await terms.OfAsync(single));
    }

    public async Task<ContentListFilter> ParseAsync(ContentListScope scope, ContentListAddress address)
        => ContentListFilter.Parse(address, scope.Access.Types, scope.Terms, scope.Access.EditsOthers ? await owners.FindAsync(AddressText.Clean(address.Owner)) : null);

    /// <summary>The names of accounts that the reader may narrow the list to.</summary>
    public async Task<IReadOnlyList<string>> OwnersAsync(ContentListScope scope) => scope.Access.EditsOthers ? await owners.NamesAsync() : [];
}
