using Fluid;
using Portal.Editorial.Models;

namespace Portal.Editorial.ViewModels;

/// <summary>Opens the view models to Liquid templates, which read nothing that is not registered.</summary>
internal static class ViewModelMembers
{
    public static void Register(TemplateOptions options)
    {
        options.MemberAccessStrategy.Register<EditorialPartViewModel>();
        options.MemberAccessStrategy.Register<EditorialStep>();
    }
}
