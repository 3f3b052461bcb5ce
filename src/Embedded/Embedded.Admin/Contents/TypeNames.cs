using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents;

/// <summary>Names of content types in the words of the work: those that Orchard Core itself makes are named in English.</summary>
internal sealed class TypeNames(IStringLocalizer<TypeNames> localizer)
{
    public string Of(ContentTypeDefinition type) => localizer[type.DisplayName];
}
