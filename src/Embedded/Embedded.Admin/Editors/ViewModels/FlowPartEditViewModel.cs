using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.ViewModels;

/// <summary>What the editor of a flow gets and posts: of each widget its prefix in the form, its type and its id.</summary>
public class FlowPartEditViewModel
{
    public string[] Prefixes { get; set; } = [];

    public string[] ContentTypes { get; set; } = [];

    public string[] ContentItems { get; set; } = [];

    [BindNever, ValidateNever]
    public FlowPart FlowPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    [BindNever, ValidateNever]
    public IUpdateModel Updater { get; set; } = null!;
}
