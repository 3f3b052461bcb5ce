using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Disables an input by a value.</summary>
[HtmlTargetElement("*", Attributes = AttributeName)]
public class InputIsDisabledTagHelper : TagHelper
{
    private const string AttributeName = "asp-is-disabled";

    [HtmlAttributeName(AttributeName)]
    public bool IsDisabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsDisabled)
        {
            output.Attributes.SetAttribute("disabled", "disabled");
        }
    }
}
