using Fluid;

namespace Portal.Search.ViewModels;

/// <summary>Opens the view models to Liquid templates, which read nothing that is not registered.</summary>
internal static class ViewModelMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        members.Register<SearchPageViewModel>();
        members.Register<SearchOptionViewModel>();
        members.Register<SearchResultViewModel>();
    }
}
