using Fluid;

namespace Portal.Articles.ViewModels;

/// <summary>Opens the view models to Liquid templates, which read nothing that is not registered.</summary>
internal static class ViewModelMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        members.Register<LinkViewModel>();
        members.Register<ArticleLinkViewModel>();
        members.Register<ArticleSummaryViewModel>();
        members.Register<ArchiveLinkViewModel>();
        members.Register<PagesViewModel>();
        members.Register<PageLinkViewModel>();
        members.Register<AttachmentViewModel>();
        members.Register<DocumentViewModel>();
        members.Register<SiteMapNodeViewModel>();
        members.Register<ArticleListViewModel>();
        members.Register<ArticleHeaderViewModel>();
        members.Register<ArticleFigureViewModel>();
        members.Register<ArticleFooterViewModel>();
        members.Register<ArticleAttachmentsViewModel>();
        members.Register<ArticleShareViewModel>();
        members.Register<ArticleNeighboursViewModel>();
        members.Register<OtherNewsViewModel>();
        members.Register<RelatedArticlesViewModel>();
        members.Register<LeadStoriesViewModel>();
        members.Register<CategoryBlockViewModel>();
        members.Register<NoticeListViewModel>();
        members.Register<DocumentListViewModel>();
        members.Register<SiteMapViewModel>();
    }
}
