"""What is written without any page looking different. Every table that is not named here drops all pages.

So a table that somebody adds is safe from the start; one is named here only because it is written often.
"""

# Accounts and rights, the admin's own notes, drafts, jobs, signs of life, and the index of the search.
_OF_NO_PAGE = """
    accounts_user accounts_user_groups accounts_user_user_permissions auth_group auth_group_permissions auth_permission
    axes_accessattempt axes_accessattemptexpiration axes_accessfailurelog axes_accesslog
    django_content_type django_migrations django_session
    docs_export_material docs_export_snapshot docs_export_snapshotsource
    participation_access participation_boardstep participation_outcomecard participation_wall
    participation_waitingoutcome participation_waitingphoto
    participation_report runtime_workersign
    search_readpage search_readwall search_searchentry search_searchword
    wagtailadmin_admin wagtailadmin_editingsession wagtailadmin_formstate
    wagtailcore_comment wagtailcore_commentreply wagtailcore_groupapprovaltask wagtailcore_groupapprovaltask_groups
    wagtailcore_groupcollectionpermission wagtailcore_grouppagepermission wagtailcore_groupsitepermission
    wagtailcore_modellogentry wagtailcore_pagelogentry wagtailcore_pagesubscription wagtailcore_referenceindex
    wagtailcore_revision wagtailcore_task wagtailcore_taskstate wagtailcore_uploadedfile wagtailcore_workflow
    wagtailcore_workflowcontenttype wagtailcore_workflowpage wagtailcore_workflowstate wagtailcore_workflowtask
    wagtailsearch_indexentry wagtailsearch_indexentry_fts
    wagtailsearchpromotions_query wagtailsearchpromotions_querydailyhits
    wagtailusers_userprofile
"""
QUIET = frozenset(_OF_NO_PAGE.split())

# Columns that may change in a table that is otherwise shown: a draft is saved every half second, a job says every
# few seconds that it lives.
_OF_A_DRAFT = """
    draft_title has_unpublished_changes latest_revision_id latest_revision_created_at locked locked_at locked_by_id
"""
_OF_A_JOB = "progress attempts token lease_until sent_at started_at"
QUIET_COLUMNS = {
    "wagtailcore_page": frozenset(_OF_A_DRAFT.split()),
    "docs_export_rendition": frozenset(_OF_A_JOB.split()),
}

# A copy of a photo is made while a page is drawn, so that page knows it; when one goes, pages must.
QUIET_WHEN_ADDED = frozenset({"districts_photorendition"})

# What a full hall writes, dozens of rows a second: pages follow after some seconds. What hides a card does not wait.
HIDES = "visibility"
EVENING = frozenset({"participation_card", "participation_cluster", "participation_dotpress"})
