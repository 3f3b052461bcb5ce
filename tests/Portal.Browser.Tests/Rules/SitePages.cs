namespace Portal.Browser.Tests.Rules;

/// <summary>One address of every kind of page that a visitor can come to.</summary>
internal static class SitePages
{
    public static readonly string[] Paths =
    [
        "/",
        "/tin-tuc",
        "/tin-tuc?page=2",
        "/tin-tuc/pho-bien-kien-thuc",
        "/tin-tuc/cong-tac-dang/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi",
        "/tin-tuc/hoi-thao-tap-huan/lich-cham-soc-cay-le-tu-sau-thu-hoach-den-truoc-khi-ra-hoa",
        "/the/phan-bien-xa-hoi",
        "/hoi-nghi",
        "/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi",
        "/lich-cong-tac?thang=2026-12",
        "/lich-cong-tac?tuan=2026-W49",
        "/hoi-thanh-vien",
        "/hoi-thanh-vien/hoi-y-hoc",
        "/gioi-thieu",
        "/lien-he",
        "/so-do-trang",
        "/tim-kiem",
        "/tim-kiem?q=duong",
        "/tim-kiem?q=zzzzqqqq",
        "/khong-co-trang-nay",
        "/Login",
        "/ForgotPassword",
        "/ForgotPasswordConfirmation",
        "/ResetPassword?code=abc",
        "/ResetPasswordConfirmation",
    ];

    /// <summary>One address of every kind of page in the admin.</summary>
    public static readonly string[] AdminPaths =
    [
        "/Admin",
        "/Admin/Contents/ContentItems/Article",
        "/Admin/Contents/ContentItems/Article?q=zzzz",
        "/Admin/Contents/ContentItems/Article?term=4cmhoatdong000000000000000&from=2020-01-01&dates=Published&sort=Title",
        "/Admin/Contents/Bin",
        "/Admin/Contents/ContentTypes/Article/Create",
        "/Admin/Contents/ContentItems/4tinbai0000000000000000001/Edit",
        "/Admin/Contents/ContentItems/4tinbai0000000000000000001/Versions",
        "/Admin/Contents/ContentTypes/Meeting/Create",
        "/Admin/Contents/ContentTypes/Association/Create",
        "/Admin/Contents/ContentItems/Menu",
        "/Admin/Contents/ContentItems/Taxonomy",
        "/Admin/Media",
        "/Admin/Media?path=news",
        "/Admin/Media?q=zzzz",
        "/Admin/Media/File?path=news/beehives.jpg",
        "/Admin/Media/DeleteMedia?path=news/beehives.jpg",
        "/Admin/Media/File?path=documents/phieu-cap-nhat-danh-ba.pdf",
        "/Admin/Meetings/Calendar",
        "/Admin/Directives",
        "/Admin/Associations",
        "/Admin/Editorial",
        "/Admin/Editorial?state=Returned",
        "/Admin/Users/Index",
        "/Admin/Users/Create",
        "/Admin/Roles/Index",
        "/Admin/Roles/Create",
        "/Admin/Roles/Edit/Editor",
        "/Admin/Roles/Edit/Administrator",
        "/Admin/Roles/Delete/Author",
        "/Admin/AuditTrail",
        "/Admin/AuditTrail?q=zzzz",
        "/Admin/Settings/AuditTrail",
        "/Admin/Settings/general",
        "/Admin/Settings/localization",
        "/Admin/Settings/email",
        "/Admin/Settings/userLogin",
        "/Admin/Settings/Office",
        "/Admin/Notifications",
    ];

    /// <summary>Each page in each window.</summary>
    public static TheoryData<string, string> InWindows(IEnumerable<string> paths)
    {
        var data = new TheoryData<string, string>();
        foreach (var (path, window) in paths.SelectMany(path => Windows.Names.Select(window => (path, window))))
        {
            data.Add(path, window);
        }

        return data;
    }

    /// <summary>The status that a page of the list answers with.</summary>
    public static int StatusOf(string path) => path == "/khong-co-trang-nay" ? 404 : 200;
}
