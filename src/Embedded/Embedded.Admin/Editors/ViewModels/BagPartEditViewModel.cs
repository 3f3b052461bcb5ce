using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.ViewModels;

/// <summary>What the editor of a bag gets and posts: of each item its prefix in the form, its type and its id.</summary>
public class BagPartEditViewModel
{
    public string[] Prefixes { get; set; } = [];

    public string[] ContentTypes { get; set; } = [];

    public string[] ContentItems { get; set; } = [];

    [BindNever, ValidateNever]
    public BagPart BagPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;

    [BindNever, ValidateNever]
    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    [BindNever, ValidateNever]
    public IUpdateModel Updater { get; set; } = null!;
}
