using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A resource that the page asked for, ready to be written.</summary>
public class ResourceRequiredContext
{
    public ResourceDefinition Resource { get; set; } = default!;

    public RequireSettings Settings { get; set; } = default!;

    public IFileVersionProvider FileVersionProvider { get; set; } = default!;

    public void WriteTo(TextWriter writer, string appPath)
    {
        var isConditional = !string.IsNullOrEmpty(Settings.Condition);

        if (isConditional)
        {
            writer.Write($"<!--[if {HtmlEncoder.Default.Encode(Settings.Condition!)}]>");
        }

        Resource.GetTagBuilder(Settings, appPath, FileVersionProvider).WriteTo(writer, HtmlEncoder.Default);

        if (isConditional)
        {
            writer.Write("<![endif]-->");
        }
    }
}
