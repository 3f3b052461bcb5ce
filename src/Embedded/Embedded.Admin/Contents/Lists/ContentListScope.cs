using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents.Lists;

/// <summary>What a list holds for its reader, and the terms that it can be narrowed to.</summary>
/// <param name="Single">The type that the list is for; null where it is for all.</param>
/// <param name="Types">The types of the list.</param>
/// <param name="Access">What the reader finds of them.</param>
/// <param name="Terms">The terms.</param>
internal sealed record ContentListScope(ContentTypeDefinition? Single, IReadOnlyList<ContentTypeDefinition> Types, ContentListAccess Access, IReadOnlyList<ListTerm> Terms);
